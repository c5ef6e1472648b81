import { Stage } from '../../shell/stage.tsx'

/** The canvas of the page. */
export const PageStage = () => <Stage name="Graph" />
