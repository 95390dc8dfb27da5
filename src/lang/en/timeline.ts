import type { TimelineLexicon } from '../lexicon/timeline.js'
import { wordSet as words } from '../word-lists.js'

const SUPERLATIVES = words('worst best most least first last latest only biggest')
/** Words in -est that rank nothing. */
const NO_SUPERLATIVES = words(
  'interest request protest arrest forest guest test contest rest west quest invest',
)

export const englishTimelineLexicon: TimelineLexicon = {
  compared: words('than compared versus'),
  change: words(
    'up down rise rises risen rose rising fall falls fell fallen falling drop drops dropped increase increases increased increasing decrease decreased decline declined grew grown climbed',
  ),
  from: words('from'),
  deadline: words('by before within'),
  limit: words('until till'),
  bound: words('for'),
  identity: words('is was'),
  ought: words('should could would might'),
  perfect: words('have has had'),
  being: words('is are was were be been being'),
  progressive: (lower) => lower.length > 4 && lower.endsWith('ing'),
  lasting: words(
    'lead head apply own hold know belong govern rule chair manage live reside serve rank exist last stay remain keep stand hang lie date',
  ),
  recurring: words(
    'make produce manufacture brew bake grow breed farm mine sell use teach play publish print broadcast air celebrate observe mark practise practice monitor watch patrol guard fund finance train supply export import trade hold stage perform serve test study film record visit',
  ),
  repeated: words('times often repeatedly frequently regularly twice occasionally sometimes'),
  afterwards: words('later afterwards afterward'),
  soon: words('soon shortly immediately minutes moments seconds'),
  shortUnits: words('second seconds minute minutes moment moments hour hours'),
  earlier: words('earlier previous'),
  meanwhile: words('while when'),
  charging: words(
    'accuse warn inform notify remind assure suspect blame criticise criticize condemn denounce praise thank',
  ),
  chargeLinks: words('of for about over'),
  following: words('since following despite'),
  since: words('since'),
  superlative: (lower) =>
    SUPERLATIVES.has(lower) || (lower.length > 5 && lower.endsWith('est') && !NO_SUPERLATIVES.has(lower)),
  nearer: words('on in at during early late the'),
  determiners: words("the a an its his her their our my your this that ’s 's"),
  occasions: words(`
    war conflict battle siege invasion occupation offensive operation campaign crackdown uprising revolt revolution rebellion insurgency coup putsch mutiny
    attack raid strike airstrike bombing assault ambush massacre shooting shootout clash riot unrest protest demonstration march rally walkout
    election referendum vote poll ballot primary plebiscite runoff debate session summit conference meeting congress convention hearing trial inquiry
    quake earthquake tsunami flood storm hurricane typhoon cyclone tornado eruption landslide avalanche drought famine heatwave blizzard wildfire
    fire blaze explosion blast crash collision accident disaster collapse derailment sinking spill outbreak epidemic pandemic crisis recession
    ceremony festival tournament cup olympics games championship final match race expedition mission flight voyage visit tour
  `),
  settingIn: words('in during at'),
  namingYear: words('of after by'),
  joins: words('to until till through - – —'),
  pairs: words('and'),
  between: words('between'),
  when: words('when'),
  speaking: words(
    'said told spoke speaking talking writing tweeting announced stated declared reported informed briefed warned urged protested apologised apologized condemned criticised criticized denounced praised testified insisted confirmed denied accused published lashed wrote tweeted addressed vowed pledged promised complained commented replied responded answered',
  ),
  speech: words(
    'statement statements remark remarks comment comments speech speeches address claims words announcement interview interviews letter email e-mail tweet post report study memo note briefing conference address op op-ed column editorial',
  ),
  uttered: words('made given issued delivered released voiced published posted aired broadcast'),
  agent: words('by'),
  aheadOf: new Set(['ahead of']),
  dating: words('of from'),
  asOf: new Set(['as of', 'as at']),
  rough: words('about around roughly approximately shortly just nearly almost before after'),
  within: words('this'),
  nowadays: words('today'),
  inside: words('within'),
  oneself: words('i'),
  pronouns: words('he she they it we i'),
}
