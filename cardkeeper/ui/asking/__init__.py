"""Asking somebody whether their details are right, and taking their answer over."""
