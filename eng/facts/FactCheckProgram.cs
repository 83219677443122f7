namespace GrantGen.FactCheck;

/// <summary>
/// <c>dotnet run --project eng/facts -- FILE…</c>: prints each row in which the tables and LiveKit's files differ. A file is recognized by its
/// declarations, and a file of a client SDK by the end of its name. Exit code 0 = no difference, 1 = differences, 2 = a file could not be read.
/// </summary>
internal static class FactCheckProgram
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">The paths.</param>
    /// <param name="output">Receives the differences.</param>
    /// <param name="error">Receives the errors.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        if (args.Count == 0)
        {
            error.WriteLine("usage: facts FILE…   (grants.go, config.go, auth.go of the test server, livekit_models.proto, sources or headers of client SDKs)");
            return 2;
        }

        int count = 0;
        foreach (string path in args)
        {
            string text;
            try
            {
                text = File.ReadAllText(path).ReplaceLineEndings("\n");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{path}: {exception.Message}");
                return 2;
            }

            if (Compare(path, text) is not { } differences)
            {
                error.WriteLine($"{path}: no table covers this kind of file");
                return 2;
            }

            foreach (FactDifference difference in differences)
            {
                output.WriteLine($"{difference}   ({Path.GetFileName(path)})");
                count++;
            }
        }

        output.WriteLine(count == 0 ? "no difference" : $"{count} {(count == 1 ? "difference" : "differences")}");
        return count == 0 ? 0 : 1;
    }

    /// <summary>The differences of a file; null if no table covers it.</summary>
    public static IReadOnlyList<FactDifference>? Compare(string path, string text)
    {
        (string Mark, Func<string, IEnumerable<FactDifference>> Compare)[] kinds =
        [
            (GrantComparison.Mark, GrantComparison.Compare),
            (LimitComparison.Mark, LimitComparison.Compare),
            (MethodComparison.Mark, MethodComparison.Compare),
            (EnumComparison.Mark, EnumComparison.Compare),
        ];
        return kinds.FirstOrDefault(kind => text.Contains(kind.Mark, StringComparison.Ordinal)).Compare is { } compare ? [.. compare(text)]
            : Clients.Languages.ClientLanguages.FindByPath(path) is not null ? [.. SdkComparison.Compare(path, text)]
            : null;
    }
}
