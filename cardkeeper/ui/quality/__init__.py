"""The data-quality page: six measures, how facts stand, how long things took, and every open finding."""
