"""The batch that is selected: runs, results, activity."""
