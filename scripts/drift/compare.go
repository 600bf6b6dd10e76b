package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// A permissionFile is the list of permissions of Microsoft Graph, with the paths
// that each of them opens.
type permissionFile struct {
	Permissions map[string]struct {
		Schemes  map[string]struct{} `json:"schemes"`
		PathSets []struct {
			SchemeKeys []string          `json:"schemeKeys"`
			Methods    []string          `json:"methods"`
			Paths      map[string]string `json:"paths"`
		} `json:"pathSets"`
	} `json:"permissions"`
}

// An access is what the file says of one method and path.
type access struct{ application, delegated []string }

const application, delegated = "Application", "DelegatedWork"

// roots are the paths whose operations an integration of security calls.
func roots() []string {
	return []string{"/security/", "/identityprotection/", "/informationprotection/threatassessmentrequests"}
}

// comparePermissions compares the operations of Microsoft Graph and their permissions.
func comparePermissions(path string) ([]string, error) {
	var file permissionFile
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, err
	}
	vendor := accesses(file)
	var found []string
	ours := map[string]bool{}
	for o := range catalog.Operations() {
		if o.Service != fact.Graph {
			continue
		}
		key := keyOf(o.Method, o.Path)
		ours[key] = true
		a, ok := vendor[key]
		if !ok {
			if underRoot(key) {
				found = append(found, "extra operation "+key)
			}
			continue
		}
		if !underRoot(key) {
			continue // the catalog has the permissions that an integration asks for, not all that open the path
		}
		found = append(found, compareSets(key, "application", o.Application, a.application)...)
		found = append(found, compareSets(key, "delegated", o.Delegated, a.delegated)...)
	}
	for key := range vendor {
		if underRoot(key) && !ours[key] {
			found = append(found, "missing operation "+key)
		}
	}
	for p := range catalog.Permissions() {
		if p.API == "Microsoft Graph" {
			if _, ok := file.Permissions[p.Name]; !ok {
				found = append(found, "extra permission "+p.Name)
			}
		}
	}
	return found, nil
}

// accesses turns the list of permissions into one of methods and paths.
func accesses(file permissionFile) map[string]access {
	all := map[string]access{}
	for name, p := range file.Permissions {
		for _, set := range p.PathSets {
			for path := range set.Paths {
				for _, method := range set.Methods {
					key := keyOf(method, path)
					a := all[key]
					if slices.Contains(set.SchemeKeys, application) {
						a.application = append(a.application, name)
					}
					if slices.Contains(set.SchemeKeys, delegated) {
						a.delegated = append(a.delegated, name)
					}
					all[key] = a
				}
			}
		}
	}
	return all
}

// keyOf writes a method and a path so that two spellings of them are the same: names
// of parameters and letter case don't count.
func keyOf(method, path string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(path, "{")
		b.WriteString(before)
		if !ok {
			break
		}
		_, path, _ = strings.Cut(rest, "}")
		b.WriteString("{id}")
	}
	return method + " " + strings.ReplaceAll(strings.ToLower(strings.TrimSuffix(b.String(), "/")), "microsoft.graph.security.", "")
}

func underRoot(key string) bool {
	_, path, _ := strings.Cut(key, " ")
	return slices.ContainsFunc(roots(), func(root string) bool { return strings.HasPrefix(path, root) })
}

func compareSets(key, kind string, ours, theirs []string) []string {
	var found []string
	for _, name := range theirs {
		if !slices.Contains(ours, name) {
			found = append(found, fmt.Sprintf("missing %s permission %s: %s", kind, key, name))
		}
	}
	for _, name := range ours {
		if !slices.Contains(theirs, name) {
			found = append(found, fmt.Sprintf("extra %s permission %s: %s", kind, key, name))
		}
	}
	return found
}

// A schema is the tables of advanced hunting: the types of the columns by name.
type schema map[string]map[string]string

// compareHunting compares tables, columns, letter case and types.
func compareHunting(path string) ([]string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file struct {
		M365 struct {
			Tables schema `json:"tables"`
		} `json:"m365"`
		Tables schema `json:"tables"`
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, err
	}
	vendor := file.M365.Tables
	if len(vendor) == 0 {
		vendor = file.Tables
	}
	if len(vendor) == 0 {
		return nil, fmt.Errorf("it has no tables")
	}
	var found []string
	for name, columns := range vendor {
		t, ok := hunting.FindTable(name)
		switch {
		case !ok:
			found = append(found, "missing table "+name)
			continue
		case !t.IsSpelled(name):
			found = append(found, fmt.Sprintf("different table %s: %s", t.Name, name))
		}
		found = append(found, compareColumns(t, columns)...)
	}
	for _, t := range hunting.Tables() {
		_, ok := vendor[t.Name]
		if _, other := vendor[t.Spelling]; !ok && !other {
			found = append(found, "extra table "+t.Name)
		}
	}
	return found, nil
}

func compareColumns(t hunting.Table, columns map[string]string) []string {
	var found []string
	for name, kind := range columns {
		c, ok := t.Column(name)
		switch {
		case !ok:
			found = append(found, fmt.Sprintf("missing column %s.%s", t.Name, name))
		case !c.IsSpelled(name):
			found = append(found, fmt.Sprintf("different column %s.%s: %s", t.Name, c.Name, name))
		case typeOf(kind) != typeOf(c.Type):
			found = append(found, fmt.Sprintf("different type %s.%s: %s, not %s", t.Name, name, kind, c.Type))
		}
	}
	for _, c := range t.Columns {
		_, ok := columns[c.Name]
		if _, other := columns[c.Spelling]; !ok && !other && !hasFold(columns, c.Name) {
			found = append(found, fmt.Sprintf("extra column %s.%s", t.Name, c.Name))
		}
	}
	return found
}

func hasFold(columns map[string]string, name string) bool {
	for other := range columns {
		if strings.EqualFold(other, name) {
			return true
		}
	}
	return false
}

// typeOf returns the one name of a type that has two.
func typeOf(name string) string {
	switch name {
	case "boolean":
		return "bool"
	case "double":
		return "real"
	}
	return name
}

// comparePages looks for the page of each operation in a checkout.
func comparePages(root string) ([]string, error) {
	graph := filepath.Join(root, "api-reference")
	endpoint := filepath.Join(root, "defender-endpoint", "api")
	if !isFolder(graph) && !isFolder(endpoint) {
		return nil, fmt.Errorf("neither api-reference nor defender-endpoint/api is in it")
	}
	var found []string
	for o := range catalog.Operations() {
		page, _, _ := strings.Cut(o.Doc, "?")
		if name, ok := strings.CutPrefix(page, "https://learn.microsoft.com/graph/api/"); ok && isFolder(graph) && !hasGraphPage(graph, name) {
			found = append(found, fmt.Sprintf("missing page %s: %s", o.ID, o.Doc))
		}
		if name, ok := strings.CutPrefix(page, "https://learn.microsoft.com/defender-endpoint/api/"); ok && isFolder(endpoint) && !isFile(filepath.Join(endpoint, name+".md")) {
			found = append(found, fmt.Sprintf("missing page %s: %s", o.ID, o.Doc))
		}
	}
	return found, nil
}

func hasGraphPage(root, name string) bool {
	if !strings.HasPrefix(name, "resources/") {
		name = "api/" + name
	}
	return isFile(filepath.Join(root, "v1.0", name+".md")) || isFile(filepath.Join(root, "beta", name+".md"))
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// compareSignIn looks for the numbers of the reference of sign-in errors.
//
//	| AADSTS16000 | InteractionRequired - User account …
func compareSignIn(path string) ([]string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var found []string
	for line := range strings.Lines(string(text)) {
		_, rest, ok := strings.Cut(line, "| AADSTS")
		if !ok {
			continue
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
		if end <= 0 {
			continue
		}
		name := "AADSTS" + rest[:end]
		if _, ok := catalog.FindCode(name, fact.Entra); !ok {
			found = append(found, "missing code "+name)
		}
	}
	return found, nil
}
