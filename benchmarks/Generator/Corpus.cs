using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Benchmarks.Generator;

/// <summary>
/// A project of many files. Each has a class of some fifty lines; every third class carries an attribute of another library,
/// and the policies are spread evenly over the files.
/// </summary>
internal sealed class Corpus
{
    public const int Files = 5_000;

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14);

    public Corpus(int policies)
    {
        Policies = policies;
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        IEnumerable<string> references = Directory.EnumerateFiles(framework, "System*.dll")
            .Where(path => !path.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Append(typeof(RoomPolicyAttribute).Assembly.Location);

        Base = CSharpCompilation.Create(
            "Corpus",
            Enumerable.Range(0, Files).Select(file => Tree(file, edit: 0)),
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        int errors = Base.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
        {
            throw new InvalidOperationException($"The corpus has {errors} errors.");
        }
    }

    public int Policies { get; }

    public CSharpCompilation Base { get; }

    /// <summary>A file without a policy.</summary>
    public static int PlainFile => 1;

    /// <summary>A file with a policy.</summary>
    public static int PolicyFile => 0;

    /// <summary>Parses the files anew, so that nothing about the trees is cached.</summary>
    public CSharpCompilation Fresh()
        => Base.RemoveAllSyntaxTrees().AddSyntaxTrees(Base.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), s_options, tree.FilePath)));

    /// <summary>A file after a number of edits. Each edit changes the body of a method and, if the file has one, the policy.</summary>
    public SyntaxTree Tree(int file, int edit) => CSharpSyntaxTree.ParseText(Source(file, edit), s_options, $"File{file}.cs");

    private bool HasPolicy(int file) => file % (Files / Policies) == 0;

    private string Source(int file, int edit)
    {
        StringBuilder text = new();
        text.AppendLine("using System;").AppendLine("using System.Collections.Generic;").AppendLine("using GrantGen;").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"namespace Corpus.Part{file % 50};").AppendLine();
        if (HasPolicy(file))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"[RoomPolicy(Room = \"room-{file}-{{id}}\", CanUpdateOwnMetadata = true, CanPublish = false, Ttl = \"{edit + 1}m\")]");
            text.AppendLine(CultureInfo.InvariantCulture, $"public partial class Policy{file};").AppendLine();
        }

        text.AppendLine(file % 3 == 0 ? "[System.ComponentModel.Description(\"Holds items.\")]" : "/// <summary>Holds items.</summary>");
        text.AppendLine(CultureInfo.InvariantCulture, $"public class Type{file}").AppendLine("{");
        text.AppendLine("    private readonly List<string> _items = new();").AppendLine();
        for (int method = 0; method < 5; method++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    public int Method{method}(int count, string text)").AppendLine("    {");
            text.AppendLine(CultureInfo.InvariantCulture, $"        if (text.Length > count + {(method == 0 ? edit : method)})").AppendLine("        {");
            text.AppendLine("            _items.Add(text.Trim());").AppendLine("        }").AppendLine();
            text.AppendLine("        return Math.Max(_items.Count, count);").AppendLine("    }").AppendLine();
        }

        return text.AppendLine("}").ToString();
    }
}
