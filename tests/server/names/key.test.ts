import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../server/names/key.ts'

describe('the key of a name', () => {
  it.each([
    ['marks and case', 'Ḥaqqānī', 'haqqani'],
    ['letters without a plain form', 'Łódź', 'lodz'],
    ['letters that stand for two', 'Straße Ærø', 'strasse aero'],
    ['an i without a dot, and one with', 'DIYARBAKIR İstanbul ısparta', 'diyarbakir istanbul isparta'],
    ['signs between words', 'Tehrik-i-Taliban/Pakistan (TTP)', 'tehrik i taliban pakistan ttp'],
    ['joiners inside of words', "Sana’a O'Brien ʿAlī soft\u00ADly نشان\u200Cها", 'sanaa obrien ali softly نشانها'],
    ['letters with dots', 'the U.S. and the U.S.A.', 'the us and the usa'],
    ['thousands', '1,100 of 1,700,000', '1100 of 1700000'],
    ['fractions', 'nearly 1.7 million.', 'nearly 1.7 million'],
    ['digits of other scripts', '١٢٣ ۴۵', '123 45'],
    ['letters that Arabic and Urdu write with other code points', 'علي كابل ةہ', 'علی کابل هه'],
    ['marks of vowels', 'طَالِبَان', 'طالبان'],
    ['scripts without spaces', '伊斯兰国A', '伊 斯 兰 国 a'],
    ['wide letters and ligatures', 'ＴＴＰ ﬁle', 'ttp file'],
    ['marks that are part of a letter', 'हिन्दी', 'हिन्दी'],
    ['nothing but signs', ' !!! ', '!!!'],
    ['a picture', '🙂', '🙂'],
    ['nothing to be seen', ' \u200B\t', ''],
  ])('%s', (_, name, key) => expect(keyOf(name)).toBe(key))

  it('cuts words that no index takes', () => expect(keyOf(`${'x'.repeat(300)} y`)).toBe(`${'x'.repeat(100)} y`))
})
