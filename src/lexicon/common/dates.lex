# What business news writes alike in every language: quarters, halves, fiscal years. See src/core/dates.h for the names.

[date_word]
q1 = q1 | 1q
q2 = q2 | 2q
q3 = q3 | 3q
q4 = q4 | 4q
h1 = h1 | 1h
h2 = h2 | 2h

[date_link]
fiscal = fy
