using System.Globalization;
using System.Text;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.FlowAnalysis.Solving;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>The work of the flow analysis grows with what tokens reach, and not with the code beside them: counted in steps, not in time.</summary>
public class FlowGrowthTests
{
    /// <summary>Node classes with a virtual method each, a visitor that overrides a method for each and visits on, and rooms in some of the classes.</summary>
    [Fact]
    public void Rooms_beside_a_visitor_cost_what_they_cost_alone()
    {
        long few = StepsOf(classes: 20, rooms: 5);
        long many = StepsOf(classes: 20, rooms: 20);
        long wide = StepsOf(classes: 80, rooms: 5);
        Assert.InRange(many, 1, 6 * few);
        Assert.InRange(wide, 1, 6 * few);
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
        Compilation compilation = TestProject.Of(source.ToString()).WithClient().Generate(allowWarnings: true).Compilation;
        WellKnownTypes types = WellKnownTypes.TryCreate(compilation, default)!;
        List<TypeFlowGraph> graphs = [.. compilation.Assembly.GlobalNamespace.GetTypeMembers().Where(type => type.Name != "Guest").Select(type => new TypeFlowGraphBuilder(types, default).Read(type))];
        FlowAnalysisResult flow = FixpointSolver.Solve(graphs, types, default);
        Assert.Equal(rooms, graphs.SelectMany(graph => graph.Uses).Count(use => flow.SitesAt(use.Holder!).Count == 1));
        return flow.Steps;
    }
}
