"""What frames the panes: menus, banners, the status line."""
