package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// libraryOperations manage the live response library, and read investigations.
var libraryOperations = []fact.Operation{
	{
		ID:      "list-library-files",
		Title:   fact.Text{En: "List the files of the live response library", Ru: "Файлы библиотеки live response"},
		Service: fact.Defender, Method: "GET", Path: "/api/libraryfiles",
		OData:       fact.OData{Entity: "LibraryFile"},
		Application: []string{"Library.Manage"},
		Delegated:   []string{"Library.Manage"},
		Rate:        fact.Rate{PerMinute: 100, PerHour: 1500},
		Doc:         source.MDE + "list-library-files",
	},
	{
		ID:      "upload-library-file",
		Title:   fact.Text{En: "Upload a file to the live response library", Ru: "Загрузить файл в библиотеку live response"},
		Service: fact.Defender, Method: "POST", Path: "/api/libraryfiles",
		Body: []fact.Parameter{
			{Name: "File", Type: "file", Required: true, Spellings: []string{"file"}},
			{Name: "Description", Type: "string"},
			{Name: "ParametersDescription", Type: "string"},
			{Name: "OverrideIfExists", Type: "bool"},
			{
				Name: "HasParameters", Type: "bool",
				Note: fact.Text{En: "Only in the sample, not in the parameter table.", Ru: "Есть только в примере, в таблице параметров его нет."},
			},
		},
		ContentType: "multipart/form-data",
		Application: []string{"Library.Manage"},
		Delegated:   []string{"Library.Manage"},
		Rate:        fact.Rate{PerMinute: 100, PerHour: 1500},
		Limits:      []fact.Text{{En: "A file of at most 20 MB.", Ru: "Файл не больше 20 МБ."}},
		Notes:       []fact.Text{{En: "The body is a multipart form, not JSON.", Ru: "Тело — форма multipart, а не JSON."}},
		Errors: []fact.OperationError{
			{
				Status: 400,
				Cause: cause.Likely("library-file-body", fact.Documented,
					fact.Text{En: "The body isn't the multipart form that the upload expects.", Ru: "Тело — не та multipart-форма, которую ждёт загрузка."},
					fact.Text{En: "Send multipart/form-data with the fields File, Description, ParametersDescription and OverrideIfExists.", Ru: "Отправьте multipart/form-data с полями File, Description, ParametersDescription и OverrideIfExists."}),
			},
		},
		Doc: source.MDE + "upload-library",
	},
	{
		ID:      "delete-library-file",
		Title:   fact.Text{En: "Delete a file from the live response library", Ru: "Удалить файл из библиотеки live response"},
		Service: fact.Defender, Method: "DELETE", Path: "/api/libraryfiles/{fileName}",
		PathParameters: []fact.Parameter{{Name: "fileName", Type: "string", Required: true, Form: fact.FormLibraryFile}},
		Application:    []string{"Library.Manage"},
		Delegated:      []string{"Library.Manage"},
		Rate:           fact.Rate{PerMinute: 100, PerHour: 1500},
		Errors: []fact.OperationError{
			{
				Status: 404, Code: "ResourceNotFound",
				Cause: cause.Likely("library-file-unknown", fact.Documented,
					fact.Text{En: "The library has no file with this name.", Ru: "В библиотеке нет файла с таким именем."},
					fact.Text{En: "Get the file name from GET /api/libraryfiles.", Ru: "Возьмите имя файла из GET /api/libraryfiles."}),
			},
		},
		Doc: source.MDE + "delete-library",
	},
	{
		ID:      "list-investigations",
		Title:   fact.Text{En: "List the automated investigations", Ru: "Список автоматических исследований"},
		Service: fact.Defender, Method: "GET", Path: "/api/investigations",
		OData: fact.OData{
			Options:    []string{"$filter", "$top", "$skip"},
			Filterable: []string{"startTime", "id", "state", "machineId", "triggeringAlertId"},
			Entity:     "Investigation",
			MaxTop:     10000,
		},
		Application: []string{"Alert.Read.All", "Alert.ReadWrite.All"},
		Delegated:   []string{"Alert.Read", "Alert.ReadWrite"},
		UserRole:    "View Data",
		Rate:        fact.Rate{PerMinute: 100, PerHour: 1500},
		Notes:       []fact.Text{{En: noteReadSufficesEn, Ru: noteReadSufficesRu}},
		Doc:         source.MDE + "get-investigation-collection",
	},
	{
		ID:      "get-investigation",
		Title:   fact.Text{En: "Get an automated investigation", Ru: "Сведения об автоматическом исследовании"},
		Service: fact.Defender, Method: "GET", Path: "/api/investigations/{id}",
		PathParameters: []fact.Parameter{{Name: "id", Type: "string", Required: true, Form: fact.FormInvestigation}},
		OData:          fact.OData{Entity: "Investigation"},
		Application:    []string{"Alert.Read.All", "Alert.ReadWrite.All"},
		Delegated:      []string{"Alert.Read", "Alert.ReadWrite"},
		UserRole:       "View Data",
		Rate:           fact.Rate{PerMinute: 100, PerHour: 1500},
		Notes:          []fact.Text{{En: noteReadSufficesEn, Ru: noteReadSufficesRu}},
		Doc:            source.MDE + "get-investigation-object",
	},
}
