"""What changed between two lists, between the figures of two publications, or between two folders of data."""
