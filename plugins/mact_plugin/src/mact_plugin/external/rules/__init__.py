"""What the public pages say, one module for each thing they are about."""
