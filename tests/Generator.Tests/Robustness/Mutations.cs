using System.Text;
using GrantGen.Generator.Tests.Corpus;
using GrantGen.Generator.Tests.Docs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Robustness;

/// <summary>Broken code: the corpus and the examples of the pages, cut off and with tokens missing, doubled or swapped.</summary>
internal static class Mutations
{
    private const int CutEvery = 10;

    /// <summary>Policies with names that a generated file repeats: namespaces, containing types, type parameters and holes.</summary>
    private static readonly string[] s_shapes =
    [
        "namespace Shop.Orders.Live;\n[RoomPolicy(Room = \"{org}-{lesson}\")] public partial record struct P<TKey, TValue>;",
        "namespace A.B { namespace C.D { public partial class Outer<T, U> where T : class { public partial interface IMiddle<V> { [RoomPolicy] public partial class P<W>; [RoomPolicy] public partial struct Q { } } } } }",
        "[RoomPolicy] public partial class A<T> { [RoomPolicy] public partial record B<U> : A<U>; public static string Mint(TokenSigner s) => A<int>.B<T>.CreateToken(s, \"r\", \"i\"); }",
    ];

    /// <summary>The projects to mutate, with one file each.</summary>
    public static IReadOnlyList<TestProject> Sources { get; } =
    [
        .. CorpusCase.Names.Select(name => CorpusCase.Read(name).Project),
        .. s_shapes.Select(shape => TestProject.Of(shape)),
        .. RuleExamples.Ids.SelectMany(id => new[] { "Bad", "Good" }.Select(section => RuleExamples.Project(RuleExamples.Code(id, section)))),
    ];

    /// <summary>The code cut off at every tenth character.</summary>
    public static IEnumerable<string> Cut(string code)
    {
        for (int length = 0; length < code.Length; length += CutEvery)
        {
            yield return code[..length];
        }
    }

    /// <summary>The code with about every twelfth token removed, repeated, or replaced by another of the file.</summary>
    public static string Scramble(string code, Random random)
    {
        List<SyntaxToken> tokens = [.. CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens()];
        StringBuilder text = new();
        foreach (SyntaxToken token in tokens)
        {
            string full = token.ToFullString();
            text.Append(random.Next(36) switch
            {
                0 => " ",
                1 => full + full,
                2 => tokens[random.Next(tokens.Count)].ToFullString(),
                _ => full,
            });
        }

        return text.ToString();
    }
}
