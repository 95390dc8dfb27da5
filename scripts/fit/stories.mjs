// A story as the comparisons see it, from texts.
import { analyse } from '../../dist/extract/index.js'
import { packOf } from '../../dist/extract/languages.js'
import { identify } from '../../dist/model/index.js'
import { settingOfStory } from '../../dist/pipeline.js'

export const settingOf = (articles) => settingOfStory(identify(articles).map((a) => analyse(a, packOf(a))))
