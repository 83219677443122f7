using GrantGen.Clients.Languages;
using GrantGen.Clients.Trees;
using GrantGen.Clients.Uses;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>Reading terminates for code with circular references. An endless recursion would terminate the compiler's process.</summary>
public class CircularClientTests
{
    private const string Import = "import { Room, LocalParticipant } from 'livekit-client'\n";

    [Fact]
    public void Two_contexts_that_name_each_other_are_read_once()
    {
        Assert.Empty(Exports("export const A = createContext(null)\nlet useB = () => useContext(B)\nconst B = createContext(null)\nlet useA = () => useContext(A)\n"));

        ExportedSymbol first = Assert.Single(Exports(
            "export const A = createContext<{ room: Room }>(null)\nlet useB = () => useContext(B)\nconst B = createContext<{ me: LocalParticipant }>(null)\nlet useA = () => useContext(A)\n"));
        Assert.Equal(["me", "room"], first.Members.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Many_contexts_that_name_each_other_are_read_once()
    {
        string all = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"useContext(C{i})"));
        Assert.Empty(Exports(string.Concat(Enumerable.Range(0, 40).Select(i => $"let C{i} = [{all}]\n")) + "export default C0\n"));
    }

    [Fact]
    public void A_long_chain_of_participants_comes_to_its_end()
    {
        string chain = "room" + string.Concat(Enumerable.Repeat(".localParticipant", 50_000));
        Assert.Empty(ClientFile.Parse($"{Import}class Foo {{ }}\nclass A {{ localParticipant = new Foo() }}\n{chain}.setName('x')\n", ClientLanguages.FindByPath("a.ts")!).Uses);
    }

    private static IReadOnlyList<ExportedSymbol> Exports(string text) => ClientFile.Parse(Import + text, ClientLanguages.FindByPath("a.ts")!).Exports;
}
