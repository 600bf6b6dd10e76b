package cmd

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// A build says what was built, from what.
type build struct {
	Version  string `json:"version"`
	Revision string `json:"revision,omitzero"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
	Catalog  string `json:"catalog"` // the day up to which it follows all of its sources

	Sources []sourceJSON `json:"sources"`
}

// A sourceJSON is a source of the catalog with its date.
type sourceJSON struct {
	Name string `json:"name"`
	Date string `json:"date"`
	URL  string `json:"url"`
}

// version reads what the Go toolchain stamped into the program.
func version() build {
	b := build{Version: "(devel)", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH, Catalog: catalog.Date()}
	for _, s := range catalog.Snapshots() {
		b.Sources = append(b.Sources, sourceJSON(s))
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return b
	}
	if v := info.Main.Version; v != "" {
		b.Version = v
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			b.Revision = setting.Value
		}
	}
	return b
}

func newVersion(s *Streams, l *look) *cobra.Command {
	var output string
	c := &cobra.Command{
		Use:               "version",
		Short:             l.say(fact.Text{En: "Show the version", Ru: "Показать версию"}),
		Example:           "  defender-err version -o json",
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(*cobra.Command, []string) error { return runVersion(s, output) },
	}
	outputFlag(c, l, &output, "text", "json")
	return c
}

func runVersion(s *Streams, output string) error {
	b := version()
	if output == "json" {
		return json.NewEncoder(s.Out).Encode(b)
	}
	_, err := fmt.Fprintf(s.Out, "defender-err %s\n%s, %s\ncatalog of %s\n", b.Version, b.Go, b.Platform, b.Catalog)
	return err
}

// addVersionFlag adds --version. The one that cobra makes is written with
// text/template, which finds methods by name: the linker has to keep every
// exported method then, and the program is a fifth larger.
func addVersionFlag(root *cobra.Command, s *Streams, l *look) {
	var shown bool
	root.Flags().BoolVarP(&shown, "version", "v", false, l.say(fact.Text{En: "show the version", Ru: "показать версию"}))
	help := root.RunE
	root.RunE = func(c *cobra.Command, args []string) error {
		if !shown {
			return help(c, args)
		}
		_, err := fmt.Fprintf(s.Out, "%s %s\n", root.Name(), version().Version)
		return err
	}
}

// noArgs is cobra.NoArgs with an error that is a mistake of usage.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usage(fact.Textf("%s --help shows its flags", "флаги покажет %s --help", c.CommandPath()),
		fact.Textf("%s doesn't take arguments; got %q", "%s не принимает аргументов; указано %q", c.Name(), args[0]))
}
