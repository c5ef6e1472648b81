// A link of any graph as it stands.
// @takes r
{id: /* block any-link-id(r) */ /* end any-link-id */, type: type(r), properties: properties(r),
    source: /* block any-id(startNode(r)) */ /* end any-id */, target: /* block any-id(endNode(r)) */ /* end any-id */}
