using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Trees;

namespace GrantGen.Tool.CheckClient;

/// <summary>Finds TypeScript's configurations in the folders of client files and above, as the package's targets do for a build.</summary>
internal static class TypeScriptConfigs
{
    private static readonly string[] s_names = ["tsconfig.json", "jsconfig.json", "tsconfig.base.json"];

    /// <summary>The paths and texts of the configurations. A file that cannot be read is left out.</summary>
    /// <param name="paths">The full paths of the client files.</param>
    public static IEnumerable<(string Path, string Text)> Find(IEnumerable<string> paths)
    {
        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (string path in paths.Where(path => ClientLanguages.FindByPath(path)?.Sdk == ClientSdk.JavaScript))
        {
            for (string? folder = Path.GetDirectoryName(path); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        foreach (string folder in folders.Where(folder => s_names.Any(name => File.Exists(Path.Combine(folder, name)))).Order(StringComparer.Ordinal))
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*.json").Where(TypeScriptConfig.IsConfig).Order(StringComparer.Ordinal))
            {
                if (TryRead(file) is { } text)
                {
                    yield return (file, text);
                }
            }
        }
    }

    private static string? TryRead(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
