package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/graph"
)

// This file makes the table of catalog/graph that tells which permission a path of
// Microsoft Graph needs, and compares that table with the list of permissions.

// A least is the least privileged permission of either kind; "-" where a path can't be
// called that way.
type least struct{ delegated, application string }

// A pathTable has what each path needs by the letter of the method.
type pathTable map[string]map[byte]least

// seldom are the parts of Microsoft Graph that integrations of security, identity,
// devices, mail, and files don't call.
var seldom = [...]string{
	"agentregistry", "app", "backuprestore", "bookingbusinesses", "communications", "compliance", "copilot", "drive", "education",
	"employeeexperience", "external", "financials", "places",
	"privilegedapproval", "privilegedroleassignments", "privilegedroles", "solutions", "storage", "teamwork", "termstore",
	"workplace",
}

// seldomBelow are segments of paths that are as seldom called, wherever they are.
var seldomBelow = [...]string{"adhoccalls", "cloudlicensing", "comanageddevices", "employeeexperience", "profile"}

// deepest is how many segments the paths of the table have at most. Those below reach
// from one object to others, which have paths of their own.
const deepest = 6

// comparePaths compares the table of paths with the one that the list of permissions
// gives.
func comparePaths(path string) ([]string, error) {
	made, err := makePaths(path)
	if err != nil {
		return nil, err
	}
	want, got := linesByPath(made), linesByPath(graph.PathTable())
	var found []string
	for p, line := range want {
		if have, ok := got[p]; !ok {
			found = append(found, "missing path "+p)
		} else if have != line {
			found = append(found, fmt.Sprintf("different path %s: %s", p, line))
		}
	}
	for p := range got {
		if _, ok := want[p]; !ok {
			found = append(found, "extra path "+p)
		}
	}
	return found, nil
}

// linesByPath returns what follows the path on each line of a table.
func linesByPath(table string) map[string]string {
	lines := map[string]string{}
	for line := range strings.Lines(table) {
		path, rest, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if ok {
			lines[path] = rest
		}
	}
	return lines
}

// writePaths writes the table of paths that the list of permissions gives.
func writePaths(permissions, file string) error {
	table, err := makePaths(permissions)
	if err != nil {
		return err
	}
	return os.WriteFile(file, []byte(table), 0o644)
}

// makePaths makes the table of the list of permissions.
func makePaths(path string) (string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	var file permissionFile
	if err := json.Unmarshal(text, &file); err != nil {
		return "", err
	}
	return leastOf(file).folded().write(), nil
}

// A claim is a permission that opens a path, and whether the list calls it the least.
type claim struct {
	name  string
	least bool
}

// leastOf returns what each path needs.
func leastOf(file permissionFile) pathTable {
	type call struct {
		path   string
		method byte
	}
	delegated, app := map[call][]claim{}, map[call][]claim{}
	for name, p := range file.Permissions {
		for _, set := range p.PathSets {
			for path, note := range set.Paths {
				at := graph.FoldPath(path)
				if !isCalled(path, at) || name == "Teamwork.Migrate.All" && !strings.HasSuffix(at, "migration") { // which is for a move from another system
					continue
				}
				root, _, _ := strings.Cut(at, "/")
				for _, method := range set.Methods {
					c := call{at, graph.MethodLetter(method)}
					if slices.Contains(set.SchemeKeys, "DelegatedWork") {
						delegated[c] = append(delegated[c], claim{name, isLeast(note, "DelegatedWork")})
					}
					if slices.Contains(set.SchemeKeys, "Application") && root != "me" {
						app[c] = append(app[c], claim{name, isLeast(note, "Application")})
					}
				}
			}
		}
	}
	table := pathTable{}
	add := func(c call) {
		_, read := delegated[call{c.path, 'G'}]
		_, readByApp := app[call{c.path, 'G'}]
		changes := c.method != 'G' && (c.method != 'P' || read || readByApp || changesDevices(c.path))
		if table[c.path] == nil {
			table[c.path] = map[byte]least{}
		}
		table[c.path][c.method] = least{choose(delegated[c], c.path, changes), choose(app[c], c.path, changes)}
	}
	for c := range delegated {
		add(c)
	}
	for c := range app {
		add(c)
	}
	return table
}

// isCalled reports whether the table has a path, which is given as the list and as the
// table write it.
func isCalled(listed, path string) bool {
	root, _, _ := strings.Cut(path, "/")
	if path == "" || strings.Contains(listed, ":/") || slices.Contains(seldom[:], root) || strings.Count(path, "/") >= deepest {
		return false
	}
	for segment := range strings.SplitSeq(path, "/") {
		if slices.Contains(seldomBelow[:], segment) {
			return false
		}
	}
	return true
}

// isLeast reports whether a note names a scheme as one in which the permission is the
// least privileged one.
//
//	least=DelegatedWork,Application;AlsoRequires=Policy.Read.All
func isLeast(note, scheme string) bool {
	for part := range strings.SplitSeq(note, ";") {
		if list, ok := strings.CutPrefix(part, "least="); ok && slices.Contains(strings.Split(list, ","), scheme) {
			return true
		}
	}
	return false
}

// changesDevices reports whether a path of Intune is an action that changes something:
// the list calls permissions to read the least there.
func changesDevices(path string) bool {
	if !strings.HasPrefix(path, "devicemanagement/") && !strings.HasPrefix(path, "deviceappmanagement/") {
		return false
	}
	last := path[strings.LastIndexByte(path, '/')+1:]
	for _, reading := range []string{"get", "has", "is", "check", "validate", "search", "export", "download", "verify"} {
		if strings.HasPrefix(last, reading) {
			return false
		}
	}
	return true
}

// choose returns the permission that an administrator would grant: among the ones
// that the list calls the least, or else among all, one that isn't a special case.
func choose(claims []claim, path string, changes bool) string {
	if len(claims) == 0 {
		return "-"
	}
	if name := ofObject(path); slices.ContainsFunc(claims, func(c claim) bool { return c.name == name }) {
		return name
	}
	isSpecial := func(name string) bool { return isForSome(name) || isOfIntune(name, path) }
	called := slices.DeleteFunc(slices.Clone(claims), func(c claim) bool { return !c.least })
	usable := func(c claim) bool { return !isSpecial(c.name) && (!changes || isWriting(c.name)) }
	if !slices.ContainsFunc(called, usable) {
		stems := called
		called = slices.Clone(claims)
		sameStem := func(c claim) bool {
			alike := func(s claim) bool { return stemOf(s.name) == stemOf(c.name) }
			return usable(c) && (slices.ContainsFunc(stems, alike) || strings.Contains(c.name, ".ReadBasic."))
		}
		if slices.ContainsFunc(called, sameStem) {
			called = slices.DeleteFunc(called, func(c claim) bool { return !sameStem(c) })
		}
	}
	best := slices.MinFunc(called, func(a, b claim) int {
		return cmp.Or(
			order(isSpecial(a.name), isSpecial(b.name)),
			order(isWriting(a.name) != changes, isWriting(b.name) != changes),
			order(strings.HasPrefix(a.name, "Directory."), strings.HasPrefix(b.name, "Directory.")),
			order(!isNamedLike(a.name, path), !isNamedLike(b.name, path)),
			order(!strings.Contains(a.name, "Basic"), !strings.Contains(b.name, "Basic")),
			cmp.Compare(strings.Count(a.name, "."), strings.Count(b.name, ".")),
			cmp.Compare(len(a.name), len(b.name)),
			cmp.Compare(a.name, b.name))
	})
	return best.name
}

// ofObject returns the permission that does for an action on the memberships of an object
// of one type; "" where the list's choice is right. The list calls Application.Read.All the
// least for all types, which the pages name for service principals only:
// https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects
func ofObject(path string) string {
	if !graph.AsksMembership(path) {
		return ""
	}
	root, _, _ := strings.Cut(path, "/")
	ofGroups := strings.HasSuffix(path, "groups")
	switch {
	case root == "me" && ofGroups:
		return "GroupMember.Read.All" // besides User.Read, which every sign-in gets
	case root == "me":
		return "User.Read"
	case root == "users" && !ofGroups:
		return "User.Read.All"
	case root == "devices":
		return "Device.Read.All"
	case root == "users", root == "directoryobjects", root == "contacts":
		return "Directory.Read.All"
	}
	return ""
}

// isNamedLike reports whether a permission is named like the first segment of a path:
// Organization.Read.All and /organization.
func isNamedLike(name, path string) bool {
	root, _, _ := strings.Cut(path, "/")
	return strings.EqualFold(stemOf(name), strings.TrimSuffix(root, "s"))
}

func order(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func stemOf(name string) string {
	stem, _, _ := strings.Cut(name, ".")
	return stem
}

func isWriting(name string) bool {
	return !strings.Contains(name, ".Read") || strings.Contains(name, "Write")
}

// isOfIntune reports whether a permission is one for Intune that opens a path of others,
// too, such as /users: nobody would grant it for that.
func isOfIntune(name, path string) bool {
	return strings.HasPrefix(name, "DeviceManagement") && !strings.HasPrefix(path, "device") && !strings.HasPrefix(path, "rolemanagement/") && !strings.HasPrefix(path, "reports/")
}

// isForSome reports whether a permission is for single objects, for agents, or for one
// property, so that it doesn't do for most callers.
func isForSome(name string) bool {
	last := name[strings.LastIndexByte(name, '.')+1:]
	switch last {
	case "Selected", "AppFolder", "CrossCloud", "IdentityParentedBy", "Chat", "Group", "User", "AccessAsUser", "WhereInstalled":
		return true
	}
	return strings.HasPrefix(name, "AgentId") || strings.HasPrefix(name, "Group-") || strings.HasPrefix(name, "User-") || name == "Directory.AccessAsUser.All"
}

// folded leaves out the paths that say nothing new: those of the signed-in user that
// need what the paths of any user need, and those below a path with an asterisk.
func (t pathTable) folded() pathTable {
	rest := pathTable{}
	for path, needs := range t {
		if below, ok := strings.CutPrefix(path, "me/"); !ok || !sameDelegated(needs, t["users/{}/"+below]) {
			rest[path] = needs
		}
	}
	below := map[string][]string{} // by their ancestors and themselves
	for path := range rest {
		for end := range len(path) + 1 {
			if end == len(path) || path[end] == '/' {
				below[path[:end]] = append(below[path[:end]], path)
			}
		}
	}
	stars := pathTable{}
	for _, root := range slices.SortedFunc(maps.Keys(below), func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.Count(a, "/"), strings.Count(b, "/")), cmp.Compare(a, b))
	}) {
		if needs, ok := rest.usual(root, below[root]); ok && !agrees(needs, nearestStar(stars, root)) {
			stars[root] = needs
		}
	}
	out := pathTable{}
	for path, needs := range rest {
		if !agrees(needs, nearestStar(stars, path)) {
			out[path] = needs
		}
	}
	for path, needs := range stars {
		out[path+"/*"] = needs
	}
	return out
}

// usual returns what most of the paths below one need, where there are a few and most
// agree.
func (t pathTable) usual(root string, paths []string) (map[byte]least, bool) {
	const few, most = 3, 50 // paths, percent
	isOne := strings.Contains(root, "/") || slices.Contains([]string{"reports", "planner", "auditlogs", "informationprotection"}, root)
	if !isOne || len(paths) < few {
		return nil, false
	}
	counts := map[byte]map[least]int{}
	for _, p := range paths {
		for method, l := range t[p] {
			if counts[method] == nil {
				counts[method] = map[least]int{}
			}
			counts[method][l]++
		}
	}
	needs := map[byte]least{}
	for method, all := range counts {
		needs[method] = slices.MinFunc(slices.Collect(maps.Keys(all)), func(a, b least) int {
			return cmp.Or(cmp.Compare(all[b], all[a]), cmp.Compare(a.delegated, b.delegated), cmp.Compare(a.application, b.application))
		})
	}
	agreeing := 0
	for _, p := range paths {
		if agrees(t[p], needs) {
			agreeing++
		}
	}
	return needs, agreeing*100 >= len(paths)*most
}

// nearestStar returns what the paths at and below the nearest path with an asterisk need.
func nearestStar(stars pathTable, path string) map[byte]least {
	for path != "" {
		if needs, ok := stars[path]; ok {
			return needs
		}
		path = path[:max(strings.LastIndexByte(path, '/'), 0)]
	}
	return nil
}

// agrees reports whether a path needs nothing else than others.
func agrees(needs, others map[byte]least) bool {
	for method, l := range needs {
		if other, ok := others[method]; !ok || other != l {
			return false
		}
	}
	return true
}

func sameDelegated(needs, others map[byte]least) bool {
	for method, l := range needs {
		if others[method].delegated != l.delegated {
			return false
		}
	}
	return true
}

// write writes the table, by path.
func (t pathTable) write() string {
	lines := make([]string, 0, len(t))
	for path, needs := range t {
		lines = append(lines, path+needsOf(needs)+"\n")
	}
	slices.Sort(lines)
	return graph.PathHead + strings.Join(lines, "")
}

// needsOf writes what a path needs: the letters of the methods, and the permission.
func needsOf(needs map[byte]least) string {
	methods := map[least]string{}
	for _, method := range slices.Sorted(maps.Keys(needs)) {
		methods[needs[method]] += string(method)
	}
	parts := make([]string, 0, len(methods))
	for l, letters := range methods {
		names := l.delegated
		if l.application != l.delegated {
			names += "," + l.application
		}
		parts = append(parts, "\t"+letters+" "+names)
	}
	slices.Sort(parts)
	return strings.Join(parts, "")
}
