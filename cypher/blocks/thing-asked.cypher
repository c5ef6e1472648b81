// A thing as block `thing` has it, or only what it is called where no more is asked for: most of what a list of claims weighs are the things in it.
// @takes n, brief
CASE WHEN brief THEN n {.id, .name, labels: labels(n)} ELSE /* block thing(n) */ /* end thing */ END
