"""The reader of counted things: an encoder that is told which number is asked for, and points at the words it counts."""

from torch import nn

from encoder import Encoder, config_of, start_from

# What a piece belongs to: no number, the one asked for, another one.
MARKS = 3


class ConceptNetwork(Encoder):
    """Word pieces to two scores each: how well the counted words begin there, and how well they end there.

    Both at the first piece, which begins every text: the number counts nothing.
    """

    def __init__(self, config):
        super().__init__(config)
        self.marks = nn.Embedding(MARKS, config.hidden_size)
        nn.init.normal_(self.marks.weight, std=0.02)
        self.dropout = nn.Dropout(0.1)
        self.scores = nn.Linear(config.hidden_size, 2)

    def forward(self, pieces, marks, mask):
        """Scores of shape texts x 2 x pieces."""
        x = self.encode(pieces, mask, self.marks(marks))
        scores = self.scores(self.dropout(x)).transpose(1, 2).float()
        return scores + (1.0 - mask[:, None, :].float()) * -10000.0


def from_encoder(folder, layers=None):
    """A network whose encoder is a pretrained one, or some of its layers."""
    network = start_from(ConceptNetwork(config_of(folder)), folder)
    if layers:
        network.bert.encoder.layer = nn.ModuleList([network.bert.encoder.layer[i] for i in layers])
    return network
