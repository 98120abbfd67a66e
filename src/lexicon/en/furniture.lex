# English: page furniture, headings and lead-ins of news pages: no names
# source: general knowledge, checked by no external list

[not_name]
Read also | Also read | Read next | Continue reading | Keep reading | Learn more | Find out more | See more
See also | Show more | View more | Load more | More info | Related stories | Related posts | Related topics
Related content | You may also like | Recommended for you | More from | More on this story | Keywords
Share this article | Share on Facebook | Share on Twitter | Share on LinkedIn | Share via email | Copy link
Leave a comment | Leave a reply | Post a comment | Photo credit | Photo by | Image credit | File photo
Getty Images | Shutterstock | Published on | Last updated | Posted on | Posted by | Reading time | Min read
Minute read | Previous article | Next article | Previous post | Next post | Top stories | Most read
Most popular | Trending now | Latest news | Breaking News | Newsletters | Subscribe now | Subscribers only
Log in | Sign in | My Account | Terms of Service | Terms and Conditions | Terms & Conditions | Privacy Notice
Cookie Policy | Accept cookies | Cookie settings | Do Not Sell My Personal Information | Careers | Sitemap
Site Map | FAQs | Press Releases | Media Contacts | Media Relations | Investor Relations | Investor Contact
Investor Contacts | For more information | Forward-Looking Statements | Forward Looking Statements
Safe Harbor | Cautionary Statement | Disclosure | Disclosures | Home page | Back to top | Skip to content
Skip to main content | Advertising | Sponsored | Sponsored content | Promoted | Follow us | Download the app
Watch now | Podcast | Podcasts | Slideshow | Infographic | Editorial | Explainer | Interview | Factbox
Correction | Clarification | Live updates | Live blog | Full story | Key points | Key takeaways
Table of Contents | References | External links | Bibliography | Reporting by | Editing by
Additional reporting | Compiled by | Written by | Writing by | Staff Writer | Staff Reporter | News Desk
Pages | Dear Sir | Dear Shareholders | Best regards | Sincerely | Thank you | Good morning | Good afternoon
Question-and-Answer Session | Questions and Answers | Q&A | Prepared Remarks | Earnings Call | Conference Call
Webcast
