package main

import (
	"os"
	"path"
	"path/filepath"
	"strings"
)

const repository = "https://github.com/defender-err/defender-err"

// writePages copies the documentation from the root of the repository, and lets the
// links to what is not copied point to the repository on the web.
func writePages(root, dir, ref string) error {
	pages, err := packed(root)
	if err != nil {
		return err
	}
	for page := range pages {
		text, err := os.ReadFile(filepath.Join(root, page))
		if err != nil {
			return err
		}
		if path.Ext(page) == ".md" {
			text = []byte(relink(string(text), page, ref, pages))
		}
		file := filepath.Join(dir, page)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// packed returns the files of the documentation that go into a package, as paths with
// slashes.
func packed(root string) (map[string]bool, error) {
	pages := map[string]bool{}
	for _, pattern := range []string{"LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md", "docs/*.*"} {
		found, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pattern)))
		if err != nil {
			return nil, err
		}
		for _, file := range found {
			rel, err := filepath.Rel(root, file)
			if err != nil {
				return nil, err
			}
			pages[filepath.ToSlash(rel)] = true
		}
	}
	return pages, nil
}

// relink rewrites the links of a page in Markdown, [text](target).
func relink(text, page, ref string, packed map[string]bool) string {
	parts := strings.Split(text, "](")
	for i := 1; i < len(parts); i++ {
		target, rest, ok := strings.Cut(parts[i], ")")
		if !ok || target == "" || strings.HasPrefix(target, "#") || strings.Contains(target, "://") {
			continue
		}
		file, _, _ := strings.Cut(target, "#")
		if file = path.Join(path.Dir(page), file); packed[file] {
			continue
		}
		parts[i] = repository + "/blob/" + ref + "/" + path.Join(path.Dir(page), target) + ")" + rest
	}
	return strings.Join(parts, "](")
}
