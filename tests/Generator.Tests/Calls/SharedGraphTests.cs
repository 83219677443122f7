using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.FlowAnalysis.Solving;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>
/// The graph of a type is built once. The editor requests it again, and the end of the compilation solves it together with others, on any thread.
/// </summary>
public class SharedGraphTests
{
    /// <summary>Values flow through delegates, a collection, a tuple and a field: the solver derives edges for them.</summary>
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using LiveKit.Rtc;
        [RoomPolicy(CanPublish = false)] public partial class Guest;
        [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;
        public class Rooms
        {
            private readonly List<Room> _rooms = new();
            public Room Open(Func<Room> make) { Room room = make(); _rooms.Add(room); return room; }
        }
        public class Call
        {
            private Room? _room;
            public async Task Run(TokenSigner s, Rooms rooms, bool isHost)
            {
                (Room Room, int Count) pair = (new Room(), 1);
                await pair.Room.ConnectAsync("u", isHost ? Host.CreateToken(s, "r", "i") : Guest.CreateToken(s, "r", "i"));
                _room = rooms.Open(() => pair.Room);
                await pair.Room.LocalParticipant!.SetNameAsync("n");
                Func<Room> again = () => pair.Room;
                await again().LocalParticipant!.SetNameAsync("n");
            }
            public Task Rename() => _room!.LocalParticipant!.SetNameAsync("n");
        }
        """;

    [Fact]
    public void Solving_does_not_change_a_graph()
    {
        (List<TypeFlowGraph> graphs, WellKnownTypes types) = Build();
        string before = Describe(graphs);

        FixpointSolver.Solve(graphs, types, default);
        graphs.ForEach(graph => FixpointSolver.Solve([graph], types, default));

        Assert.Contains("Rename", before, StringComparison.Ordinal);
        Assert.Equal(before, Describe(graphs));
    }

    [Fact]
    public void Several_threads_can_solve_one_graph()
    {
        (List<TypeFlowGraph> graphs, WellKnownTypes types) = Build();
        string expected = Sites();

        Assert.Equal("Guest, Host; Guest, Host; Guest, Host", expected);
        Assert.All(ParallelEnumerable.Range(0, 16).WithDegreeOfParallelism(4).Select(_ => Sites()).ToArray(), sites => Assert.Equal(expected, sites));

        string Sites()
        {
            FlowAnalysisResult flow = FixpointSolver.Solve(graphs, types, default);
            return string.Join("; ", graphs.SelectMany(graph => graph.Uses).Select(use => string.Join(", ", flow.SitesAt(use.Receiver!).Select(site => site.Site.Policy!.Name).Distinct().Order(StringComparer.Ordinal))));
        }
    }

    private static (List<TypeFlowGraph> Graphs, WellKnownTypes Types) Build()
    {
        Compilation compilation = TestProject.Of(Source).WithClient().Generate(allowWarnings: true).Compilation;
        WellKnownTypes types = WellKnownTypes.TryCreate(compilation, default)!;
        return ([.. compilation.Assembly.GlobalNamespace.GetTypeMembers().Select(type => new TypeFlowGraphBuilder(types, default).Build(type))], types);
    }

    /// <summary>Every node with its marks, its parts and its edges. The numbers are those of the order in which the nodes are found.</summary>
    private static string Describe(IEnumerable<TypeFlowGraph> graphs)
    {
        List<FlowNode> nodes = [];
        Stack<FlowNode> open = new(graphs.SelectMany(graph => graph.Nodes));
        while (open.TryPop(out FlowNode? node))
        {
            nodes.Add(node);
            foreach (FlowNode child in node.Children?.Values ?? [])
            {
                open.Push(child);
            }
        }

        return string.Join('\n', nodes.Select(node =>
            $"{node.Symbol} {node.Key} {node.Role} {node.IsTrackedReference} {node.CarriesTrackedReferences} {node.IsUnknown} {node.IsUnknownElement} {node.MintSites.Count} {node.Functions.Count}: "
            + string.Join(", ", node.Edges.Select(edge => $"{edge.Kind} {nodes.IndexOf(edge.Target)}"))));
    }
}
