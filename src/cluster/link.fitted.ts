// Written by scripts/fit-story-links.mjs from 75848 pairs of the 802 articles of clustering.jsonl.gz.
// In the order of features() in link.ts.
export const LINK_WEIGHTS: readonly number[] = [-10.168, 10.996, 1.567, 2.240, 5.614, 2.888]
