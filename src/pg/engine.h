/*
 * engine.h - the engine's headers, next to the server's.
 *
 * Two names are taken in both: STATUS_OK is a macro of c.h that the glue has no use for, Node is the parse
 * tree's. Include this after the server's headers, and only here.
 */
#ifndef DEALS_ENGINE_H
#define DEALS_ENGINE_H

#include "compat.h"

#include "nodes/nodes.h"

#undef STATUS_OK
#define Node LexiconNode
#include "dictionary.h"
#include "document.h"
#include "headline.h"
#undef Node

#endif
