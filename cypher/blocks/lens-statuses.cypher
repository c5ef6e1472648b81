// Whether the lens wants the status that the stances left give to what is claimed; with none left it does not.
// @takes r, same
any(becomes IN [/* block lens-status(r, same) */ /* end lens-status */] WHERE becomes IS NOT NULL AND /* block lens-wanted(becomes) */ /* end lens-wanted */)
