"""Speed, shown as ratios to a floor or a peer that runs in the same minute on the same machine."""
