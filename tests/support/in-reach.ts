import type { Page } from 'playwright-core'

/** What of a page nobody can read or get at, as it is at this moment. */

/** @returns controls that lie beyond the window or under something else, though one scrolls to them */
export const outOfReach = (page: Page, within = 'body'): Promise<string[]> =>
  page.evaluate((root) => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`
    const controls = document.querySelectorAll(
      ['button', 'a[href]', 'input', 'select', 'textarea', '[role=tab]'].map((each) => `${root} ${each}`).join(),
    )
    return [...controls].flatMap((control) => {
      // What stands in a label is pressed by it.
      const pressed = control.closest('label') ?? control
      if (isAway(control) || !pressed.checkVisibility({ visibilityProperty: true })) return []
      pressed.scrollIntoView({ block: 'center', inline: 'nearest' })
      const { left, right, top, bottom } = pressed.getBoundingClientRect()
      // Of what is wider than the window the part that is in it.
      const isWide = right - left > innerWidth
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
      const y = (top + bottom) / 2
      const beyond = top < -1 || bottom > innerHeight + 1 || (!isWide && (left < -1 || right > innerWidth + 1))
      const hit = document.elementFromPoint(x, y)
      if (hit && (pressed.contains(hit) || hit.contains(pressed)) && !beyond) return []
      return [`${name(control)} ${beyond ? 'is beyond the window' : `is under ${hit ? name(hit) : 'nothing'}`}`]
    })

    /** Not there for now, or there to be heard alone: in something of no size. */
    function isAway(control: Element): boolean {
      if (control.closest('[inert], [hidden], .skip-links')) return true
      for (let each: Element | null = control; each; each = each.parentElement) {
        const { width, height } = each.getBoundingClientRect()
        if ((width < 4 || height < 4) && (each === control || getComputedStyle(each).overflow === 'hidden')) return true
      }
      return false
    }
  }, within)

/** @returns texts that are cut off where nothing scrolls to them, and no … says that there is more */
export const cutOff = (page: Page, within = 'body'): Promise<string[]> =>
  page.evaluate((root) => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.querySelector(root) as Element, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      const element = text.parentElement as Element
      const hidden = element.closest('[inert], [hidden], .visually-hidden, .skip-links, option, svg, script, style')
      if (text.data.trim() === '' || hidden || !element.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      if (box.width < 2) continue
      const isCut = cuts(element, box)
      if (isCut) found.push(`“${text.data.trim().slice(0, 60)}” by ${isCut}`)
    }
    return found

    /** What cuts off a text that stands in an element; null when all of it can be read. */
    function cuts(element: Element, box: DOMRect): string | null {
      let [wide, high] = [true, true]
      for (let each: Element | null = element; each; each = each.parentElement) {
        const style = getComputedStyle(each)
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return null
        const around = each.getBoundingClientRect()
        // Out of sight for the eye alone.
        if (around.width < 3 && style.overflowX === 'hidden') return null
        if (/auto|scroll/.test(style.overflowX)) wide = false
        if (/auto|scroll/.test(style.overflowY)) high = false
        const cutsWide =
          wide && /hidden|clip/.test(style.overflowX) && (box.left < around.left - 2 || box.right > around.right + 2)
        const cutsHigh =
          high && /hidden|clip/.test(style.overflowY) && (box.top < around.top - 2 || box.bottom > around.bottom + 2)
        if (cutsWide || cutsHigh) return each.className || each.tagName
        if (style.position === 'fixed') break
      }
      return (wide && (box.left < -1 || box.right > innerWidth + 1)) ||
        (high && (box.top < -1 || box.bottom > innerHeight + 1))
        ? 'the window'
        : null
    }
  }, within)
