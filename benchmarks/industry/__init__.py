"""How well a company's name tells its industry, on invented names of every industry in Chinese and English."""
