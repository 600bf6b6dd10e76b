package recordings

import (
	"os"
	"path/filepath"
)

// PackFolder makes the archives in a folder hold the recordings of another one,
// and no others.
func PackFolder(from, to string) error {
	paths, err := filepath.Glob(filepath.Join(from, "*.txt"))
	if err != nil {
		return err
	}
	files := map[string][]byte{}
	for _, path := range paths {
		if files[filepath.Base(path)], err = os.ReadFile(path); err != nil {
			return err
		}
	}
	old, err := filepath.Glob(filepath.Join(to, "*.txtar"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	return writeFiles(to, Pack(files))
}

// UnpackFolder writes the recordings of the archives in a folder into another
// one.
func UnpackFolder(from, to string) error {
	files, err := Read(os.DirFS(from), ".")
	if err != nil {
		return err
	}
	return writeFiles(to, files)
}

func writeFiles(folder string, files map[string][]byte) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o666); err != nil {
			return err
		}
	}
	return nil
}
