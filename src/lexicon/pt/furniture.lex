# Portuguese: page furniture, headings and lead-ins of news pages: no names
# source: general knowledge, checked by no external list

[not_name]
Ler mais | Ler também | Saiba mais | Veja mais | Veja também | Ver também | Continue lendo | Continuar a ler
Continue a ler | Categoria | Tags | Etiquetas | Palavras-chave | Compartilhar | Compartilhe | Partilhar
Partilhe | Copiar link | Imprimir | Comentários | Comentar | Deixe um comentário | Crédito | Divulgação
Reprodução | Publicado | Publicado em | Atualizado | Atualizado em | Última atualização | Tempo de leitura
Notícias relacionadas | Artigos relacionados | Mais lidas | Mais lidos | Últimas notícias | Última hora
Destaques | Em destaque | Newsletter | Newsletters | Assine | Assinar | Assinatura | Subscrever | Cadastre-se
Iniciar sessão | Minha conta | Termos de uso | Política de privacidade | Política de cookies | Aceitar todos
Aceitar cookies | Contacto | Contactos | Fale conosco | Quem somos | Sobre nós | Comunicado | Nota à imprensa
Assessoria de imprensa | Relações com investidores | Fato relevante | Página inicial | Menu | Buscar
Pesquisar | Voltar ao topo | Anúncio | Patrocinado | Todos os direitos reservados | Direitos reservados
Siga-nos | Baixar | Descarregar | Vídeos | Podcast | Infográfico | Notícias | Opinião | Editorial | Entrevista
Análise | Exclusivo | Reportagem | Ao vivo | Fontes | Referências | Ligações externas | Resumo | Página
Capítulo | Seção | Tabela | Gráfico
