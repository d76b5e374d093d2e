"""Why a contact may be kept, everything on a person in one file, and erasing: a quiet section of the contact page."""
