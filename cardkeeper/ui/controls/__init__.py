"""The controls that windows are built of; each looks its colours up when it paints."""
