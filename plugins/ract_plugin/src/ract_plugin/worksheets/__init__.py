"""The worksheets of the Swedish model. They are our own design."""
