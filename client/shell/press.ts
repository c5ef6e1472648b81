import { useEffect } from 'react'

const PRESSABLE = 'button, a[href], label, summary'
/** A hand that presses is not quite still. */
const STILL_PX = 4

/**
 * A press counts for what it went down on, though what comes late moves that away from under a pointer that stays: the browser would give it to
 * whatever holds both. A hand that slides off takes its press back, as ever.
 */
export function useHeldPresses(): void {
  useEffect(() => {
    let held: { on: HTMLElement; box: DOMRect; x: number; y: number } | null = null
    const down = ({ target, button, clientX: x, clientY: y }: PointerEvent) => {
      const on = button === 0 && target instanceof Element ? target.closest<HTMLElement>(PRESSABLE) : null
      held = on && { on, box: on.getBoundingClientRect(), x, y }
    }
    const click = (event: MouseEvent) => {
      const last = held
      held = null
      if (!last || !(event.target instanceof Node) || last.on.contains(event.target)) return
      const still = Math.hypot(event.clientX - last.x, event.clientY - last.y) <= STILL_PX
      const { x, y } = last.on.getBoundingClientRect()
      if (!still || !last.on.isConnected || (x === last.box.x && y === last.box.y)) return
      event.stopPropagation()
      last.on.click()
    }
    document.addEventListener('pointerdown', down, true)
    document.addEventListener('click', click, true)
    return () => {
      document.removeEventListener('pointerdown', down, true)
      document.removeEventListener('click', click, true)
    }
  }, [])
}
