package main

import (
	"fmt"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

func show(n *clue.Node, in int) {
	fmt.Printf("%s[%d %s @%d-%d] breaks=%v\n", strings.Repeat("  ", in), n.Shape, n.Name, n.At, n.End, len(n.Breaks))
	for _, c := range n.Clues {
		v := c.Value
		if len(v) > 60 {
			v = v[:60]
		}
		f := ""
		if c.Fault != nil {
			f = fmt.Sprintf("%+v", *c.Fault)
			if len(f) > 200 {
				f = f[:200]
			}
		}
		fmt.Printf("%s  %s %q %s n=%d r=%d @%d %s\n", strings.Repeat("  ", in), kindName(c.Kind), v, c.Name, c.Number, c.Rank, c.At, f)
	}
	for _, k := range n.Kids {
		show(k, in+1)
	}
}

func kindName(k clue.Kind) string {
	return strings.Fields("None Status StatusWord Code CodeWord OAuth Message Target RequestID CorrelationID TraceID ClientID Masked Header Success Answer Item Cut URL Path Host Method RequestHeader RequestBody Time Shape HostOf Product Roles Wording Gateway Failure ProxyStatus Refusal")[k]
}
