"""What the store bears: kills, power cuts, full disks, flipped bits and fuzz, each with a control that must fail."""
