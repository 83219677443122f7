using System.Globalization;
using System.Text;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Conditions;
using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.FlowAnalysis.Solving;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>The work of the flow analysis grows with the code that tokens reach, not with other code. It is counted in steps, not in time.</summary>
public class FlowGrowthTests
{
    /// <summary>
    /// Node classes with a virtual method each, a visitor that overrides a method for each class and visits the children, and rooms in some
    /// of the classes.
    /// </summary>
    [Fact]
    public void Rooms_beside_a_visitor_cost_what_they_cost_alone()
    {
        long few = StepsOf(classes: 20, rooms: 5);
        long many = StepsOf(classes: 20, rooms: 20);
        long wide = StepsOf(classes: 80, rooms: 5);
        Assert.InRange(many, 1, 6 * few);
        Assert.InRange(wide, 1, 6 * few);
    }

    /// <summary>Each assignment of a chain reads the value of the next one, not every value that the variable can have.</summary>
    [Fact]
    public void A_chain_of_assignments_costs_what_its_length_is()
    {
        long few = StepsOfChain(length: 50);
        long many = StepsOfChain(length: 150);
        Assert.InRange(many, 1, 4 * few);
    }

    /// <summary>
    /// The condition of a branch is that no earlier branch was taken, but the analysis does not read all earlier branches for each branch.
    /// </summary>
    [Fact]
    public void A_chain_of_else_if_costs_what_its_length_is()
    {
        long few = StepsOfBranches(length: 60);
        long many = StepsOfBranches(length: 240);
        Assert.InRange(many, 1, 5 * few);
    }

    /// <summary>The code that the generator adds to policies makes tokens and nothing else, so none of it is read.</summary>
    [Fact]
    public void Policies_beside_a_room_cost_nothing()
    {
        (long steps, int nodes) few = WorkWithPolicies(count: 2);
        (long steps, int nodes) many = WorkWithPolicies(count: 60);
        Assert.Equal(few.steps, many.steps);
        Assert.Equal(few.nodes, many.nodes);
    }

    private static (long Steps, int Nodes) WorkWithPolicies(int count)
    {
        string policies = string.Concat(Enumerable.Range(0, count).Select(i => $"[RoomPolicy(CanPublish = false)] public partial class Guest{i} {{ }}\n"));
        string source = $$"""
            using LiveKit.Rtc;
            {{policies}}
            public class Call
            {
                public async System.Threading.Tasks.Task Run(TokenSigner s) { var room = new Room(); await room.ConnectAsync("u", Guest0.CreateToken(s, "r", "i")); await room.LocalParticipant!.SetNameAsync("n"); }
            }
            """;
        Compilation compilation = TestProject.Of(source).WithClient().Generate(allowWarnings: true).Compilation;
        WellKnownTypes types = WellKnownTypes.TryCreate(compilation, default)!;
        List<TypeFlowGraph> graphs = [.. compilation.Assembly.GlobalNamespace.GetTypeMembers().Select(type => new TypeFlowGraphBuilder(types, default).Build(type))];
        FlowAnalysisResult flow = FixpointSolver.Solve(graphs, types, default);
        Assert.Single(flow.SitesAt(Assert.Single(graphs.SelectMany(graph => graph.Uses)).Receiver!));

        // The two receivers of each type's constructor and initializers do not count: nothing comes to them.
        return (flow.Steps, graphs.SelectMany(graph => graph.Nodes).Count(node => node.Role != FlowNodeRole.Receiver));
    }

    private static long StepsOfBranches(int length)
    {
        string branches = string.Join("else ", Enumerable.Range(0, length).Select(i => $$"""if (x == "{{i}}") { await room.LocalParticipant!.SetNameAsync(x); } """));
        string source = $$"""
            using LiveKit.Rtc;
            [RoomPolicy] public partial class Guest;
            public class Call
            {
                public async System.Threading.Tasks.Task Run(TokenSigner s, string x) { var room = new Room(); await room.ConnectAsync("u", Guest.CreateToken(s, "r", "i")); {{branches}} }
            }
            """;
        (FlowAnalysisResult flow, List<PermissionUse> uses, FormulaBuilder formulas) = Solve(source);
        Assert.Equal(length, uses.Count(use => flow.SitesAt(use.Receiver!).Count == 1));
        foreach (PermissionUse use in uses)
        {
            formulas.Build(use.Operation, new CallContext(use.Member));
        }

        return flow.Steps + formulas.Steps;
    }

    private static long StepsOfChain(int length)
    {
        string chain = string.Concat(Enumerable.Repeat("x = ", length));
        string source = $$"""
            using LiveKit.Rtc;
            [RoomPolicy] public partial class Guest;
            public class Call
            {
                readonly Room _room = new();
                public async System.Threading.Tasks.Task Run(TokenSigner s) { string x; await _room.ConnectAsync("u", {{chain}}Guest.CreateToken(s, "r", "i")); await _room.LocalParticipant!.SetNameAsync("n"); }
            }
            """;
        return Solve(source, uses: 1);
    }

    private static long StepsOf(int classes, int rooms)
    {
        StringBuilder source = new("using LiveKit.Rtc;\n[RoomPolicy] public partial class Guest;\n");
        source.Append("public abstract class Node { public object? Tag; public string Text = \"\"; public Node? Next; public abstract T Accept<T>(IVisitor<T> visitor); public virtual void VisitChildren(Visitor visitor) { Next?.Accept(visitor); } }\n");
        StringBuilder visitor = new("public interface IVisitor<T> {"), overrides = new("public class Visitor : IVisitor<object?> {");
        for (int i = 0; i < classes; i++)
        {
            string room = i < rooms
                ? " readonly Room _room = new(); public async System.Threading.Tasks.Task Run(TokenSigner s, string r) { await _room.ConnectAsync(\"u\", Guest.CreateToken(s, r, \"i\" + r)); await _room.LocalParticipant!.SetNameAsync(Text); }"
                : "";
            source.Append(CultureInfo.InvariantCulture, $"public class Node{i} : Node {{ public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit{i}(this);{room} }}\n");
            visitor.Append(CultureInfo.InvariantCulture, $" T Visit{i}(Node{i} node);");
            overrides.Append(CultureInfo.InvariantCulture, $" public virtual object? Visit{i}(Node{i} node) {{ Handle(node, node.Tag); node.VisitChildren(this); return node.Next?.Accept(this); }}");
        }

        source.Append(visitor).Append(" }\n").Append(overrides).Append(" void Handle(Node node, object? tag) { node.Text = tag as string ?? \"\"; node.Accept(this); } }\n");
        return Solve(source.ToString(), rooms);
    }

    /// <summary>Returns the number of steps of the analysis. Checks that each use runs under one token.</summary>
    private static long Solve(string source, int uses)
    {
        (FlowAnalysisResult flow, List<PermissionUse> found, _) = Solve(source);
        Assert.Equal(uses, found.Count(use => flow.SitesAt(use.Receiver!).Count == 1));
        return flow.Steps;
    }

    private static (FlowAnalysisResult Flow, List<PermissionUse> Uses, FormulaBuilder Formulas) Solve(string source)
    {
        Compilation compilation = TestProject.Of(source).WithClient().Generate(allowWarnings: true).Compilation;
        WellKnownTypes types = WellKnownTypes.TryCreate(compilation, default)!;
        List<TypeFlowGraph> graphs = [.. compilation.Assembly.GlobalNamespace.GetTypeMembers().Where(type => type.Name != "Guest").Select(type => new TypeFlowGraphBuilder(types, default).Build(type))];
        return (FixpointSolver.Solve(graphs, types, default), [.. graphs.SelectMany(graph => graph.Uses)], new FormulaBuilder(types, default));
    }
}
