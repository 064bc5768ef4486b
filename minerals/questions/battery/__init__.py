"""Battery chemistries: the minerals that they need, what a cut touches, and who holds the stages of the chain."""
