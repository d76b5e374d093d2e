"""Who is told to be a ghost: a simulation, see `__main__`."""
