/** Above it a word is in fewer than about one news text in fifty. */
export const RARE = 4

/** In fewer than about one text in two hundred. */
export const VERY_RARE = 5.3
