import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'

export interface IconButtonProps {
  /** What it does: its name for everyone, shown as a tooltip. */
  label: string
  icon: ReactNode
  onPress?: () => void
  isDisabled?: boolean
  /** For a button that opens something: whether it is open. */
  pressed?: boolean
}

/** A button of an icon alone; its tooltip says what it does. */
export const IconButton = ({ label, icon, onPress, isDisabled, pressed }: IconButtonProps) => (
  <TooltipTrigger delay={400}>
    <Button
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      {...(onPress && { onPress })}
      {...(isDisabled && { isDisabled })}
    >
      {icon}
    </Button>
    <Tooltip className="tooltip" offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
)
