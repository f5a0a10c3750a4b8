"""Documents for an evaluation set: the dialog that adds them."""
