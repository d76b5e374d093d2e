"""Are values judged rightly?"""
