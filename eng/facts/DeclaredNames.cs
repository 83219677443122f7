using System.Text.RegularExpressions;

namespace GrantGen.FactCheck;

/// <summary>The names that a file of a client's SDK declares for its users: methods, functions, types. A file is read line by line, as all SDKs are formatted.</summary>
/// <param name="Methods">Methods and functions.</param>
/// <param name="Types">Types, whose constructors are not methods.</param>
internal sealed partial record DeclaredNames(IReadOnlySet<string> Methods, IReadOnlySet<string> Types)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path, whose extension tells the language.</param>
    /// <param name="text">The text.</param>
    public static DeclaredNames Read(string path, string text)
    {
        string extension = Path.GetExtension(path);
        string code = (extension == ".py" ? PythonComment() : Comment()).Replace(text, "");
        HashSet<string> types = [.. TypePattern().Matches(code).Select(match => match.Groups["name"].Value)];
        Regex pattern = extension switch
        {
            ".cs" => CSharpMethod(),
            ".py" => PythonMethod(),
            ".rs" => RustMethod(),
            ".go" => GoMethod(),
            ".swift" => SwiftMethod(),
            ".kt" => KotlinMethod(),
            _ => Method(),
        };
        return new DeclaredNames(pattern.Matches(code).Select(match => match.Groups["name"].Value).Where(name => !types.Contains(name)).ToHashSet(StringComparer.Ordinal), types);
    }

    /// <summary>Whether the file declares a method or a type of this name.</summary>
    public bool Contains(string name) => Methods.Contains(name) || Types.Contains(name);

    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^[ \t]*#[^\n]*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PythonComment();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|object)\s+(?:[A-Z_]+[ ])?(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex TypePattern();

    [GeneratedRegex(@"^[ \t]*public\s+(?!delegate)(?:[\w<>\[\]?,.()]+\s+)+(?<name>\w+)(?:<[^>\n]*>)?\(", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CSharpMethod();

    [GeneratedRegex(@"^[ \t]*(?:async[ ]+)?def[ ]+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PythonMethod();

    /// <summary>A function of <c>pub(crate)</c> is not for users.</summary>
    [GeneratedRegex(@"^[ \t]*pub[ ]+(?:async[ ]+|unsafe[ ]+|const[ ]+)*fn[ ]+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RustMethod();

    /// <summary>A name in lower case is not exported.</summary>
    [GeneratedRegex(@"^func[ ]+(?:\([^)\n]*\)[ ]*)?(?<name>[A-Z]\w*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex GoMethod();

    /// <summary>A member of a public extension has no modifier.</summary>
    [GeneratedRegex(@"^[ \t]*(?:@\w+[ ]+)*(?!private|fileprivate|internal|override)(?:\w+[ ]+)*?func[ ]+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SwiftMethod();

    [GeneratedRegex(@"^[ \t]*(?:@\w+[ ]+)*(?!private|protected|internal)(?:\w+[ ]+)*?fun[ ]+(?:<[^>\n]*>[ ]*)?(?:\w+\.)?(?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex KotlinMethod();

    /// <summary>
    /// TypeScript, Dart and C++: a member of a class, at the indentation of members. A call inside a body has no type before its name and
    /// nothing but a semicolon behind its arguments. The parameters can be on the lines below.
    /// </summary>
    [GeneratedRegex(
        @"^(?:\t|[ ]{2,4})(?!private|protected|return|if|for|while|switch|await|throw|else|catch|new|get[ ]|set[ ])(?<typed>[\w:<>\[\]?&*,|]+[ ]+)*(?<name>\w+)(?:<[^>\n]*>)?\("
        + @"(?:[ ]*$|(?=[^\n]*(?:\)\s*(?:async\s*|const\s*)?(?:[:{]|(?(typed);|(?!)))|[({,]\s*$)))",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Method();
}
