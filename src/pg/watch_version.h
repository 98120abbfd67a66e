/*
 * watch_version.h - what read an article: the release, to which deal_refresh compares.
 */
#ifndef DEALS_WATCH_VERSION_H
#define DEALS_WATCH_VERSION_H

const char *watch_version(void);

#endif
