package capture

// Formats returns the names that Options.Format may have.
func Formats() []string {
	return []string{
		formatHAR, "batch", "import", "logicapp", "json", "powershell", "curl-trace", "curl-v", "curl-i", "hpack",
		"printed", "python", "dotnet", "entra", "log", "html", "warning", "indicator", "fragment", Text, formatLines,
	}
}
