package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
)

// names splits a list of permissions. What has a blank in it is none, but the
// words that follow the list, and neither is what somebody masked.
func names(list string) []string {
	if list == "" {
		return nil
	}
	all := make([]string, 0, strings.Count(list, ",")+1)
	for name := range strings.SplitSeq(list, ",") {
		if name = strings.Trim(name, " .\"'}*`"); name != "" && !strings.ContainsAny(name, " []<>") && !catalog.IsMasked(name) {
			all = append(all, name)
		}
	}
	return all
}

// realName returns the name under which a permission can be granted, where
// services call it differently in their messages.
func realName(name string) string {
	if meant, ok := catalog.MeantPermission(name); ok {
		return meant
	}
	return name
}

// privilege ranks a permission by what it lets somebody do.
func privilege(name string) int {
	switch {
	case strings.Contains(name, "ReadBasic"):
		return -1
	case strings.Contains(name, "Write"):
		return 1
	}
	return 0
}

// closers are what people and programs put around a message.
const closers = "\"'*`_)]} \t"

// listEnds reports whether the list of what the token has is seen to end: by
// the full stop of the sentence, or with a message that is whole.
func (c *Case) listEnds() bool {
	const label = "application roles:"
	text := strings.TrimSpace(c.written())
	i := strings.LastIndex(strings.ToLower(text), label)
	if i < 0 {
		return !c.Exchange.Truncated
	}
	list, _, _ := strings.Cut(text[i+len(label):], "\n")
	list = strings.Trim(list, closers)
	switch {
	case strings.HasSuffix(list, "..") || strings.HasSuffix(list, "…"):
		return false
	case strings.HasSuffix(list, "."):
		return true
	}
	return !c.Exchange.Truncated && c.Exchange.Source.Format != capture.Text
}

// endsWhole reports whether the last name of a list is a whole one: lists
// get cut off where a program shows a part of a message only. Names end in
// a scope or in what may be done, and Read or ReadWrite alone end only those
// of two parts that Defender has. Where the list is open, the scope may be cut
// off as well.
func endsWhole(name string, open bool) bool {
	dot := strings.LastIndexByte(name, '.')
	last := name[dot+1:]
	if last == "Read" || last == "ReadWrite" || open && last != "All" {
		_, known := catalog.FindPermission(name, "")
		return known
	}
	return dot >= 0 && last != ""
}
