using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Agents;

/// <summary>Finds the workers that register in a file, by the parser of its language.</summary>
internal static class WorkerFileParser
{
    /// <summary>Extensions of languages with a worker framework, from LiveKit or others, that is not analyzed.</summary>
    private static readonly HashSet<string> s_otherCode = new(
        new[] { "go", "rs", "java", "kt", "kts", "cs", "fs", "cpp", "cc", "cxx", "rb", "php", "swift", "dart", "ex", "exs", "scala", "clj", "lua", "vue", "svelte" },
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Extensions of files that run no worker.</summary>
    private static readonly HashSet<string> s_data = new(
        new[] { "md", "txt", "json", "yaml", "yml", "toml", "ini", "cfg", "lock", "env", "example", "csv", "html", "css", "svg", "png", "wav", "mp3", "xml", "gitignore", "dockerignore", "dockerfile" },
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file. Thread-safe.</summary>
    /// <param name="path">Its path. The extension determines the language.</param>
    /// <param name="text">Its text.</param>
    public static WorkerFile Parse(string path, string text)
    {
        if (AgentConfiguration.IsConfiguration(path))
        {
            return AgentConfiguration.Parse(text);
        }

        ClientLanguage? language = ClientLanguages.FindByPath(path);
        bool isPython = language?.Sdk == ClientSdk.Python;
        if (language is null || !(isPython || (language.Sdk == ClientSdk.JavaScript && language.Name.EndsWith("Script", StringComparison.Ordinal))))
        {
            return ParseOther(path, text);
        }

        TokenBuffer buffer = TokenBuffer.Rent();
        (TokenList tokens, _) = language.Read(text, buffer);
        WorkerFile file = new WorkerReader(tokens, isPython).Read();
        buffer.Return();
        return file;
    }

    /// <summary>A file in an unsupported language. If it can contain a worker, the worker's name is unknown.</summary>
    private static WorkerFile ParseOther(string path, string text)
    {
        string name = path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
        string ending = name.Substring(name.LastIndexOf('.') + 1);
        return s_otherCode.Contains(ending) || (!s_data.Contains(ending) && text.IndexOf(LiveKitMarker.Name, StringComparison.OrdinalIgnoreCase) >= 0)
            ? new WorkerFile { HasUnknown = true }
            : WorkerFile.Nothing;
    }
}
