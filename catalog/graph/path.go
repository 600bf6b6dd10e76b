package graph

import (
	_ "embed"
	"sort"
	"strings"
)

// An Access is what the list of permissions of Microsoft Graph says of a call: the
// least privileged permission of either kind.
type Access struct {
	Method, Path           string // as listed, with {} for IDs; what is below it, too, if Path ends in /*
	Delegated, Application string // empty where the call can't be made that way, or the list doesn't tell

	// Near is set if the list has only a path above the one that was called.
	Near bool
	// OfType is set if the permission is the one for this type of object, among several
	// that the list accepts for all types.
	OfType bool
}

// pathTable has a line for each path: the path without IDs, and for the methods by their
// letters the delegated permission, and the application permission where it differs.
// go run ./scripts/drift -permissions FILE -write makes it, and its head says of what.
//
//go:embed paths.txt
var pathTable string

// PathTable returns the table of paths.
func PathTable() string { return pathTable }

// PathHead is what the table of paths begins with.
const PathHead = `# Least privileged permissions of the paths of Microsoft Graph for work accounts, made by
# scripts/drift of permissions/new/permissions.json in microsoftgraph/microsoft-graph-devx-content.
# G: GET, P: POST, U: PATCH and PUT, D: DELETE; delegated,application, or one name for both.
# An asterisk stands for the path itself and all below it that have no line.
`

// MethodLetter returns the letter of a method in the table of paths; 0 if it has none.
func MethodLetter(method string) byte {
	switch strings.ToUpper(method) {
	case "GET", "HEAD":
		return 'G'
	case "POST":
		return 'P'
	case "PATCH", "PUT":
		return 'U'
	case "DELETE":
		return 'D'
	}
	return 0
}

// FindAccess returns what a call needs by its method and path, without version. An
// unknown method, "", is taken for GET where the path has it.
func FindAccess(method, path string) (Access, bool) {
	if method != "" && MethodLetter(method) == 0 {
		return Access{}, false
	}
	path = renamed(FoldPath(path))
	first, below, _ := strings.Cut(path, "/")
	if first == "me" && below != "" {
		a, found := findIn("me", below, method)
		if !found || a.Near {
			if a, found = findIn("users/{}", below, method); found {
				a.Path = "me" + strings.TrimPrefix(a.Path, "users/{}")
			}
		}
		a.Application = ""
		if a.OfType = AsksMembership(path); a.OfType && a.Delegated == ofOneself {
			a.Delegated = "GroupMember.Read.All"
		}
		return a, found
	}
	a, found := findIn(first, below, method)
	a.OfType = AsksMembership(path) && first != "groups"
	switch {
	case a.OfType && first == "users":
		a.Delegated, a.Application = "Directory.Read.All", "Directory.Read.All"
	case a.Delegated == ofOneself && a.Application != "": // which has the same name as Delegated
		a.Delegated = a.Application
	}
	return a, found
}

// ofOneself lets users read themselves and nobody else. Nearly every registration has it
// from the start, so what a token lacks is the permission that goes further.
const ofOneself = "User.Read"

// AsksMembership reports whether a path is an action that lists or checks the memberships
// of an object. Each type of object has these actions.
func AsksMembership(path string) bool {
	switch path[strings.LastIndexByte(path, '/')+1:] {
	case "checkmembergroups", "checkmemberobjects", "getmembergroups", "getmemberobjects":
		return true
	}
	return false
}

// renamed returns a path under the name that the list has for it:
// https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list
func renamed(path string) string {
	if rest, ok := strings.CutPrefix(path, "policies/conditionalaccesspolicies"); ok {
		return "identity/conditionalaccess/policies" + rest
	}
	for _, root := range [...]string{"me/", "users/"} {
		below, ok := strings.CutPrefix(path, root)
		if !ok {
			continue
		}
		if root == "users/" {
			_, below, _ = strings.Cut(below, "/")
		}
		if rest, ok := strings.CutPrefix(below, "manageddevices"); ok {
			return "devicemanagement/manageddevices" + rest
		}
	}
	return path
}

// findIn looks for the longest part of a path that the table has, below a root. Where it
// ends early, the lines with an asterisk above count, then the nearest path above.
func findIn(root, below, method string) (Access, bool) {
	at, whole := root, true
	if !isInTable(root) {
		return Access{}, false
	}
	for below != "" {
		segment, rest, _ := strings.Cut(below, "/")
		switch {
		case isInTable(at + "/" + segment):
			at += "/" + segment
		case isInTable(at + "/{}"):
			at += "/{}"
		default:
			whole = false
		}
		if !whole {
			break
		}
		below = rest
	}
	if whole {
		if a, ok := lineOf(at).access(at, method); ok {
			return a, true
		}
	}
	for p := at; p != ""; p = p[:max(strings.LastIndexByte(p, '/'), 0)] {
		if a, ok := lineOf(p+"/*").access(p+"/*", method); ok {
			return a, true
		}
	}
	if whole {
		at = at[:max(strings.LastIndexByte(at, '/'), 0)]
	}
	if isHub(at) {
		return Access{}, false
	}
	a, ok := lineOf(at).access(at, method)
	a.Near = true
	return a, ok
}

// isHub reports whether so much of different kinds is below a path that what it needs
// says nothing of that.
func isHub(path string) bool {
	root, below, _ := strings.Cut(path, "/")
	return below == "" || below == "{}" && root != "applications"
}

// A line is what follows a path in the table of paths.
type line string

// access reads what a method needs; of an unknown one, what the first of GET and the
// others needs.
//
//	DPU DeviceManagementApps.ReadWrite.All	G DeviceManagementApps.Read.All
func (l line) access(path, method string) (Access, bool) {
	if method == "" {
		a, ok := l.access(path, "GET")
		if !ok && l != "" {
			return l.access(path, methodOf(l[0]))
		}
		return a, ok
	}
	for part := range strings.SplitSeq(string(l), "\t") {
		letters, names, _ := strings.Cut(part, " ")
		if strings.IndexByte(letters, MethodLetter(method)) < 0 {
			continue
		}
		delegated, application, differ := strings.Cut(names, ",")
		if !differ {
			application = delegated
		}
		a := Access{Method: strings.ToUpper(method), Path: path}
		a.Delegated, a.Application = strings.TrimPrefix(delegated, "-"), strings.TrimPrefix(application, "-")
		return a, true
	}
	return Access{}, false
}

func methodOf(letter byte) string {
	switch letter {
	case 'P':
		return "POST"
	case 'U':
		return "PATCH"
	case 'D':
		return "DELETE"
	}
	return "GET"
}

// FoldPath writes a path the way the table does: in lower case, with {} for IDs that are
// marked as such, and without what OData adds to it.
//
//	/users('{id}')/microsoft.graph.getMailTips  ->  users/{}/getmailtips
func FoldPath(path string) string {
	path, _, _ = strings.Cut(strings.ToLower(path), "?")
	var b strings.Builder
	inPath := false // of a file, between colons
	for segment := range strings.SplitSeq(strings.Trim(path, "/"), "/") {
		name, ends := strings.CutSuffix(segment, ":")
		switch {
		case inPath:
			inPath = !ends
			continue
		case ends && b.Len() > 0:
			inPath = true
		case name == "$ref" || name == "$count" || name == "$value":
			continue
		}
		key, args, called := strings.Cut(name, "(")
		if i := strings.LastIndexByte(key, '.'); i >= 0 && strings.HasPrefix(key, "microsoft.graph.") {
			key = key[i+1:]
		}
		if b.Len() > 0 {
			b.WriteByte('/')
		}
		if strings.HasPrefix(key, "{") {
			key = "{}"
		}
		b.WriteString(key)
		if called && isKey(args) {
			b.WriteString("/{}")
		}
	}
	return b.String()
}

// isKey reports whether the arguments in parentheses name an object, and are not those
// of a function.
//
//	users('8b7f0a0e-…')
//	applications(appId='{appId}')
func isKey(args string) bool {
	name, _, named := strings.Cut(strings.TrimSuffix(args, ")"), "=")
	if !named {
		return name != ""
	}
	switch strings.TrimSpace(name) {
	case "appid", "deviceid", "uniquename", "id", "key":
		return true
	}
	return false
}

// lineOf returns the line of a path; empty if it has none.
func lineOf(path string) line {
	rest, found := strings.CutPrefix(tableFrom(path+"\t"), path+"\t")
	if !found {
		return ""
	}
	rest, _, _ = strings.Cut(rest, "\n")
	return line(rest)
}

// isInTable reports whether the table has a path or one below it.
func isInTable(path string) bool {
	return strings.HasPrefix(tableFrom(path+"\t"), path+"\t") || strings.HasPrefix(tableFrom(path+"/"), path+"/")
}

// tableFrom returns the table from the first line on that doesn't come before a text.
func tableFrom(text string) string {
	lines := pathTable[len(PathHead):]
	n := sort.Search(len(lines), func(i int) bool {
		begin := strings.LastIndexByte(lines[:i], '\n') + 1
		return lines[begin:] >= text
	})
	return lines[strings.LastIndexByte(lines[:n], '\n')+1:]
}
