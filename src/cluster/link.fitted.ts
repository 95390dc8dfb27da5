// Written by scripts/fit-story-links.mjs from 70814 pairs of the 802 articles of clustering.jsonl.gz.
// In the order of features() in link.ts.
export const LINK_WEIGHTS: readonly number[] = [-10.047, 10.962, 1.597, 2.225, 5.214, 2.918]
