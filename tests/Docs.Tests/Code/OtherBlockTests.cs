using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GrantGen.Docs.Tests.Pages;

namespace GrantGen.Docs.Tests.Code;

/// <summary>Blocks in other languages are well-formed, and every setting that they show exists.</summary>
public partial class OtherBlockTests
{
    private static readonly string[] s_languages = ["csharp", "console", "ini", "xml", "json", "js", "python", "text", "yaml"];

    /// <summary>Client code that no tool of this repository can compile.</summary>
    private static readonly string[] s_clientLanguages = ["swift", "kotlin", "java", "ts", "tsx", "jsx", "vue", "svelte", "dart", "rust", "go", "cpp"];

    private static IEnumerable<Fence> All => DocumentationPages.Guide.Concat(DocumentationPages.Rules).SelectMany(page => page.Fences);

    [Fact]
    public void Every_block_says_its_language()
    {
        Fence[] others = [.. All.Where(block => !s_languages.Contains(block.Language) && !(s_clientLanguages.Contains(block.Language) && MarkdownPage.Read(block.Page).IsOnClientFiles))];
        Assert.Empty(others);
    }

    [Fact]
    public void Settings_are_those_of_rules_and_limits()
    {
        string limits = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "rules", "GG2008.md"));
        foreach (Fence block in All.Where(block => block.Language == "ini"))
        {
            foreach (string line in block.Text.Split('\n').Where(line => line.Length > 0 && line[0] is not ('[' or '#')))
            {
                if (line == "is_global = true")
                {
                    continue;
                }

                if (Category().Match(line) is { Success: true } category)
                {
                    Assert.Contains(Product.Descriptors, rule => rule.Category == category.Groups[1].Value);
                    continue;
                }

                Match setting = Setting().Match(line);
                bool isKnown = setting.Groups[1].Success
                    ? Product.Descriptors.Any(rule => rule.Id == setting.Groups[1].Value)
                    : setting.Success && limits.Contains(setting.Groups[2].Value, StringComparison.Ordinal);
                Assert.True(isKnown, $"{block}: nothing reads {line}");
            }
        }
    }

    [Fact]
    public void Json_is_json() => Assert.All(All.Where(block => block.Language == "json"), block => JsonDocument.Parse(block.Text).Dispose());

    [Fact]
    public void Xml_is_xml() => Assert.All(All.Where(block => block.Language == "xml"), block => XElement.Parse($"<root>{block.Text}</root>"));

    [NodeFact]
    public void JavaScript_is_read_by_node()
    {
        using TemporaryFolder folder = new();
        foreach (Fence block in All.Where(block => block.Language == "js"))
        {
            string file = Path.Combine(folder.Path, "block.mjs");
            File.WriteAllText(file, block.Text);
            (int code, string output) = CommandLine.Run("node", folder.Path, "--check", file);
            Assert.True(code == 0, $"{block}: {output}");
        }
    }

    [PythonFact]
    public void Python_is_read_by_python()
    {
        using TemporaryFolder folder = new();
        foreach (Fence block in All.Where(block => block.Language == "python"))
        {
            string file = Path.Combine(folder.Path, "block.py");
            File.WriteAllText(file, block.Text);
            (int code, string output) = CommandLine.Run(PythonFactAttribute.Program, folder.Path, "-c", "import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())", file);
            Assert.True(code == 0, $"{block}: {output}");
        }
    }

    [GeneratedRegex(@"^dotnet_analyzer_diagnostic\.category-(\S+)\.severity = (?:none|silent|suggestion|warning|error)$")]
    private static partial Regex Category();

    [GeneratedRegex("^(?:dotnet_diagnostic\\.(GG\\d{4})\\.severity = (?:none|silent|suggestion|warning|error)|(grantgen_\\w+) = \\d+)$")]
    private static partial Regex Setting();
}
